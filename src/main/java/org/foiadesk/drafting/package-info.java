/** Letters to agencies: from a template to a draft, and out by mail, on paper or through a portal, once. */
@NullMarked
package org.foiadesk.drafting;

import org.jspecify.annotations.NullMarked;
