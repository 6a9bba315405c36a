package org.foiadesk.people;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** "This browser says it holds that session." */
final class SessionRequest extends BaseAuthenticationRequest {

    private final String token;

    SessionRequest(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }
}
