@NullMarked
package org.foiadesk.document;

import org.jspecify.annotations.NullMarked;
