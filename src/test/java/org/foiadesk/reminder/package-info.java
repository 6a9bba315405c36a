@NullMarked
package org.foiadesk.reminder;

import org.jspecify.annotations.NullMarked;
