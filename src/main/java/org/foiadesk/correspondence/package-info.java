/** Letters between us and agencies: how they come in, are kept, find their request, and wait where they find none. */
@NullMarked
package org.foiadesk.correspondence;

import org.jspecify.annotations.NullMarked;
