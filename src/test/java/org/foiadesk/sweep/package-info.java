/** Sweeps over everything the build answers to: they read the routes from the classes, so that none is forgotten. */
@NullMarked
package org.foiadesk.sweep;

import org.jspecify.annotations.NullMarked;
