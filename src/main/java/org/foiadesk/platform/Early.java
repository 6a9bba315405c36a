package org.foiadesk.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/**
 * A refusal before the body was read. The page is written whole, then a bounded part of what still comes is taken and
 * thrown away: closed at once, the browser would show a broken line and not the page.
 */
final class Early {

    private static final long DRAINED = 64L << 20;
    private static final long PATIENCE = 5_000;

    private Early() {}

    static void refuse(RoutingContext context, int status, String title, String sentence) {
        Buffer page = Buffer.buffer(Plain.body(context, status, title, sentence).getBytes(UTF_8));
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        response.setStatusCode(status)
                .putHeader("Content-Type", Plain.type(context))
                .putHeader("Content-Length", String.valueOf(page.length()))
                .putHeader("Connection", "close")
                .write(page);
        long[] left = {DRAINED};
        Runnable close = () -> {
            if (!response.ended()) {
                response.end();
                request.connection().close();
            }
        };
        request.handler(part -> {
            left[0] -= part.length();
            if (left[0] < 0) {
                close.run();
            }
        });
        request.endHandler(whole -> close.run());
        request.exceptionHandler(cut -> close.run());
        context.vertx().setTimer(PATIENCE, tooLong -> close.run());
        request.resume();
    }
}
