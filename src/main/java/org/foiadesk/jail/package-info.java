/** Reads what strangers sent, in a process of its own with little memory, little time and no network. */
@NullMarked
package org.foiadesk.jail;

import org.jspecify.annotations.NullMarked;
