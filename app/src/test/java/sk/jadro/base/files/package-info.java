/** Pictures and documents as they are sent, and as they are kept. */
@NullMarked
package sk.jadro.base.files;

import org.jspecify.annotations.NullMarked;
