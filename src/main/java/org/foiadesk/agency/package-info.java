/**
 * Whom the newsroom asks: agencies and their components, how to reach them and for what, the law that binds them and
 * their own ways of counting days. Nothing about requests may enter here.
 */
@NullMarked
package org.foiadesk.agency;

import org.jspecify.annotations.NullMarked;
