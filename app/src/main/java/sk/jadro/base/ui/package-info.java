/** Parts that pages are built from: layout, fields, columns, thread. */
@NullMarked
package sk.jadro.base.ui;

import org.jspecify.annotations.NullMarked;
