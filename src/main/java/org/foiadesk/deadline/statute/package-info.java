/** The laws themselves, one file per jurisdiction, each line a rule that a lawyer can check against the text. */
@NullMarked
package org.foiadesk.deadline.statute;

import org.jspecify.annotations.NullMarked;
