/** Requests and pages: addresses in two languages, forms, errors, headers, limits. */
@NullMarked
package sk.jadro.base.web;

import org.jspecify.annotations.NullMarked;
