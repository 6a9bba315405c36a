package org.foiadesk.people;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** "This program says it holds that personal token." */
final class TokenRequest extends BaseAuthenticationRequest {

    private final String token;

    TokenRequest(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }
}
