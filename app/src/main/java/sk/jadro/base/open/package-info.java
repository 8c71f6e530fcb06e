/** What everybody may read of every room: declared once by the room, given away as JSON (`/api/v1`). */
@NullMarked
package sk.jadro.base.open;

import org.jspecify.annotations.NullMarked;
