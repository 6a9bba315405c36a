package org.foiadesk.platform;

import io.quarkus.security.identity.SecurityIdentity;

/** A door that takes more than a form of text. Whoever wants to bring much through it is asked before any of it is read. */
public interface WideDoor {

    boolean leads(String path);

    /** In bytes, with the form around the files. */
    long most();

    /** Said to who brings more. */
    String tooMuch();

    /**
     * Asked on a worker thread, outside any transaction.
     *
     * @throws NotFound when what the path names is not for them to see
     * @throws Refusal when they may not add to it
     */
    void admit(String path, SecurityIdentity identity);
}
