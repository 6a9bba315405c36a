package org.foiadesk.platform;

/** Whoever knows the newsroom and the person gives the frame around a page, also around a fault's. */
public interface Framing {

    Chrome chrome();
}
