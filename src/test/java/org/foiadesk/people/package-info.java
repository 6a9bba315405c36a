@NullMarked
package org.foiadesk.people;

import org.jspecify.annotations.NullMarked;
