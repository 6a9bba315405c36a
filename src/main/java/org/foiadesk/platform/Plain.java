package org.foiadesk.platform;

import io.vertx.ext.web.RoutingContext;

/** A page of one sentence for answers given before any template can be: the edge refused, or the database is away. */
final class Plain {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s · FOIA Desk</title><link rel="icon" href="/desk/favicon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/webjars/tabler__core/dist/css/tabler.min.css">
            <link rel="stylesheet" href="/desk/desk.css"><link rel="stylesheet" href="/desk/papers.css"></head>
            <body><header class="masthead"><a class="nameplate" href="/"><span class="nameplate-name">FOIA Desk</span></a></header>
            <main id="main"><div class="lost"><h1 class="title">%1$s</h1><p>%2$s</p>
            <p><a href="/">To the first page</a></p></div></main></body>
            </html>
            """;

    private Plain() {}

    /** {@code title} and {@code sentence} are our own words, never a visitor's. */
    static void answer(RoutingContext context, int status, String title, String sentence) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", type(context))
                .end(body(context, status, title, sentence));
    }

    /** A page for people, JSON for programs. */
    static String body(RoutingContext context, int status, String title, String sentence) {
        return Api.leads(context.request().path()) ? Api.error(Api.sentence(status, sentence)) : page(title, sentence);
    }

    static String type(RoutingContext context) {
        return Api.leads(context.request().path()) ? Api.JSON : "text/html;charset=UTF-8";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String page(String title, String sentence) {
        return PAGE.formatted(title, sentence);
    }
}
