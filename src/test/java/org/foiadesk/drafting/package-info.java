@NullMarked
package org.foiadesk.drafting;

import org.jspecify.annotations.NullMarked;
