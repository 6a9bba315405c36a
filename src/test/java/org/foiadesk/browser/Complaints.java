package org.foiadesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a browser complains of: errors, breaches of the content policy, dialogs, requests that leave the desk. */
final class Complaints {

    private static final String TELL_OF_BREACHES =
            "addEventListener('securitypolicyviolation', e => console.error(`breach of ${e.violatedDirective}:"
                    + " ${e.blockedURI} ${e.sample}`))";
    private static final String REFUSED = "Failed to load resource: the server responded with a status of 4";

    private record Said(String where, String words) {}

    private final String desk;
    private final List<Said> said = new ArrayList<>();
    private final Set<String> refusedPages = new HashSet<>();

    Complaints(BrowserContext context, String desk) {
        this.desk = desk;
        context.addInitScript(TELL_OF_BREACHES);
        context.onConsoleMessage(this::printed);
        context.onWebError(error -> say(error.page().url(), error.error()));
        context.onDialog(this::asked);
        context.onRequest(this::sent);
        context.onRequestFailed(this::failed);
        context.onResponse(this::answered);
    }

    /** Asks every page for something, so that all they had to say has arrived. */
    void none(BrowserContext context) {
        context.pages().stream().filter(page -> !page.isClosed()).forEach(Complaints::listen);
        assertThat(said).filteredOn(this::serious).isEmpty();
    }

    private static void listen(Page page) {
        page.evaluate("0");
    }

    /** Chromium prints an error for a page of ours that says no: that is the page's right. */
    private boolean serious(Said one) {
        return !one.words.contains(REFUSED) || !refusedPages.contains(one.where);
    }

    private void printed(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            say(message.location().split(":\\d+:\\d+$", 2)[0], message.text());
        }
    }

    private void asked(Dialog dialog) {
        say(dialog.page().url(), "dialog: " + dialog.message());
        dialog.dismiss();
    }

    private void sent(Request request) {
        String to = request.url();
        if (!to.startsWith(desk + "/") && !to.startsWith("data:")) {
            say(to, "leaves the desk");
        }
    }

    /** A page that is left while something loads aborts it. */
    private void failed(Request request) {
        if (!request.failure().equals("net::ERR_ABORTED")) {
            say(request.url(), request.failure());
        }
    }

    private void answered(Response response) {
        if (response.request().isNavigationRequest() && response.status() / 100 == 4) {
            refusedPages.add(response.url());
        }
    }

    private void say(String where, String words) {
        said.add(new Said(where, words));
    }
}
