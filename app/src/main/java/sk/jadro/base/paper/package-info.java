/** Documents that people take away, print and send on: what a page's template wrote, as a PDF and as a DOCX. */
@NullMarked
package sk.jadro.base.paper;

import org.jspecify.annotations.NullMarked;
