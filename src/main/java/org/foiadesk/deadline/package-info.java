/**
 * The law and the calendar: which dates follow from what happened, and why. Pure: nothing but the JDK, no clock, no
 * state; {@code today} is always an argument.
 */
@NullMarked
package org.foiadesk.deadline;

import org.jspecify.annotations.NullMarked;
