package org.foiadesk.people;

/** A second factor about to be set up: the secret as people type it and as apps read it. */
record NewFactor(String secret, String uri) {

    static NewFactor of(String newsroom, String username, byte[] secret) {
        return new NewFactor(Base32.grouped(secret), Totp.uri(newsroom, username, secret));
    }
}
