package org.foiadesk.demo;

/** What a paper of the demo says, and the kind of file it is. */
interface Sheet {

    /** With its dot. */
    String ending();

    byte[] bytes();
}
