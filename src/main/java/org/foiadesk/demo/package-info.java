/**
 * The Lantern: an invented newsroom with twelve requests, drawn from two published stories. Facts of those stories are
 * named as such in each request's note; all else is invented. The demo shows it, the tests use the same cast.
 */
@NullMarked
package org.foiadesk.demo;

import org.jspecify.annotations.NullMarked;
