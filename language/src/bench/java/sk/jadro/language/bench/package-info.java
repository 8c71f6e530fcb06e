/** How fast the library is beside LanguageTool: see {@link sk.jadro.language.bench.Bench}. */
@NullMarked
package sk.jadro.language.bench;

import org.jspecify.annotations.NullMarked;
