/**
 * What can happen to a request, and what follows: the kinds of event, the stage and the ball they lead to, and the fold
 * of them all into one situation. Pure: on {@code deadline} alone; {@code today} is always an argument.
 */
@NullMarked
package org.foiadesk.event;

import org.jspecify.annotations.NullMarked;
