package org.foiadesk.platform;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;

/** A form of text, taken in whole before anybody reads it: while it comes, however slowly, it holds no thread. */
final class SmallForm {

    private SmallForm() {}

    /** One of HTTP/2 cannot be read ahead: Quarkus' own reader insists on pausing it. */
    static boolean is(HttpServerRequest request, long length, long most) {
        String type = request.getHeader("Content-Type");
        return length > 0
                && length <= most
                && request.version() == HttpVersion.HTTP_1_1
                && type != null
                && type.startsWith("application/x-www-form-urlencoded");
    }

    static void gather(RoutingContext context) {
        HttpServerRequest request = context.request();
        Buffer form = Buffer.buffer();
        request.handler(form::appendBuffer);
        request.endHandler(whole -> {
            ((RoutingContextInternal) context).setBody(form);
            context.next();
        });
        Arrivals.watch(
                context,
                () -> Early.refuse(
                        context,
                        408,
                        "That came too slowly",
                        "Nothing of it was kept. Go back and send it again, over a better line if you can."));
    }
}
