package org.foiadesk.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.function.Consumer;

/** Every page of the desk: who stands before it, and the way there. */
@SuppressWarnings("ImmutableEnumChecker") // a way holds nothing
enum Place {
    SIGN_IN("", "/login"),
    SIGN_IN_REFUSED("", window -> {
        window.open("/login");
        window.give("nobody", "of that name");
    }),
    FORGOT("", "/forgot"),
    MAIL_SETTINGS("pat", "/settings/mail"),
    MAIL_SETTINGS_WRONG("pat", window -> {
        window.open("/settings/mail");
        window.type("Host", "not a host").type("Our address", "nobody").press("Save the server");
        window.page().locator(".wrong-field").first().waitFor();
    }),
    MAILBOX_SETTINGS("pat", "/settings/mailbox"),
    MAILBOX_SETTINGS_WRONG("pat", window -> {
        window.open("/settings/mailbox");
        window.type("Host", "not a host").type("User name", "desk").type("Its address", "nobody");
        window.press("Save the mailbox");
        window.page().locator(".wrong-field").first().waitFor();
    }),
    ABOUT("rosa", "/about"),
    DEMO("pat", "/demo"),
    OUTBOX("rosa", "/outbox"),
    OUTBOX_OF_EVERYBODY("pat", window -> {
        invite(window);
        window.open("/outbox?of=everybody");
    }),
    OUTBOX_MAIL("pat", window -> {
        invite(window);
        window.open("/outbox?of=everybody");
        window.page().locator(".docket-title").first().click();
        window.page().getByText("for its addressee alone").waitFor();
    }),
    TODAY("rosa", "/"),
    TODAY_OF_EVERYONE("ines", "/?of=everyone"),
    TODAY_WITHOUT_REQUESTS("pat", "/"),
    REQUESTS("rosa", "/requests"),
    REQUESTS_NARROWED("ines", "/requests?stage=ACKNOWLEDGED&ball=AGENCY&late=true"),
    REQUESTS_NONE("rosa", "/requests?q=no+such+words"),
    SEARCH("rosa", "/search"),
    SEARCH_FOUND("rosa", "/search?q=the+contract+or+records"),
    SEARCH_NARROWED("ines", "/search?q=records+-stage:draft+late"),
    SEARCH_NOTHING("rosa", "/search?q=threet+reduction"),
    SEARCH_WRONG("rosa", "/search?q=stage:blue+agency:homland"),
    NEW_REQUEST("rosa", "/requests/new"),
    NEW_REQUEST_WRONG("rosa", window -> {
        window.open("/requests/new");
        window.type("Filed on", "2/30").press("Save request");
        window.page().getByText("Not saved yet").waitFor();
    }),
    NEW_REQUEST_LOOKED_AT("rosa", window -> {
        window.open("/requests/new");
        window.chooseAgency("fbi", "Federal Bureau of Investigation");
        window.page().locator("details.more > summary").click();
        window.type("Filed on", "11/4").press("Show the due date");
        window.page().locator("#clock-says .steps").waitFor();
    }),
    FILE("rosa", window -> window.open(feeLetter(window))),
    FILE_WITH_ALL_PANELS_OPEN("rosa", window -> {
        window.open(feeLetter(window));
        window.page()
                .evaluate("document.querySelectorAll('main details').forEach(panel => {"
                        + " panel.removeAttribute('name'); panel.open = true; })");
    }),
    INBOX("rosa", "/inbox"),
    INBOX_WRONG("rosa", window -> {
        window.open("/inbox");
        window.press("Bring them in");
        window.page().locator(".wrong-field").first().waitFor();
    }),
    INBOX_BROUGHT("ines", Place::riddle),
    LETTER("ines", window -> {
        riddle(window);
        window.page().locator("#s-came + .letters a").first().click();
        window.page().getByText("Where it is").first().waitFor();
    }),
    LETTERS("rosa", window -> window.open(feeLetter(window) + "/letters")),
    LETTERS_NONE_BEFORE("rosa", window -> window.open(feeLetter(window) + "/letters?before=0")),
    LETTER_WITH_FACTS("rosa", Place::promise),
    LETTER_FACT("rosa", window -> {
        promise(window);
        window.page().getByText("Change it first").first().click();
        window.page().getByText("The letter’s words").waitFor();
    }),
    CALL_LOGGED("rosa", window -> window.open(feeLetter(window) + "/letters/new?way=phone")),
    PAPER_LETTER_LOGGED("rosa", window -> window.open(feeLetter(window) + "/letters/new?way=post")),
    DATE("rosa", window -> window.open(feeLetter(window) + "/dates/determination")),
    DATE_WHAT_IF("rosa", window -> window.open(feeLetter(window) + "/dates/determination?if=answer&on=tomorrow")),
    DATE_WRONG("rosa", window -> window.open(feeLetter(window) + "/dates/determination?if=clarify&on=2/30")),
    DATE_IN_PLACE("rosa", window -> {
        window.open(feeLetter(window));
        window.page().locator(".next a.due").click();
        window.page().locator("dialog #w-title").waitFor();
    }),
    CALCULATOR("rosa", "/calculator"),
    CALCULATOR_ANSWERED("pat", window -> {
        window.open("/calculator");
        window.follow("Texas, a clarification");
        window.page().locator(".calc-answer").first().waitFor();
    }),
    CALCULATOR_WRONG("rosa", "/calculator?jurisdiction=US-AK&asOf=2/30&type-1=promised&date-1=3/3&date-2=x"),
    FILE_IN_COURT("sam", window -> window.open(window.found("DEMO-25-F-0412"))),
    FILE_TO_READ("pat", window -> window.open(window.found("DEMO-F27-0311"))),
    PAPERS_NONE("rosa", window -> window.open(window.found("DEMO-25-F-0412") + "/documents")),
    PAPERS("rosa", Place::papers),
    PAPERS_WITH_ALL_OPEN("rosa", window -> {
        papers(window);
        window.page().evaluate("document.querySelectorAll('main details').forEach(panel => { panel.open = true; })");
    }),
    PAPER("rosa", window -> {
        papers(window);
        window.page().locator(".paper-facts a").first().click();
        window.page().getByText("Replace it").waitFor();
    }),
    PAPER_REMOVED("rosa", window -> {
        papers(window);
        window.page().locator(".paper-facts a").first().click();
        window.press("Remove this paper");
        window.page().getByText("was removed").first().waitFor();
    }),
    LETTER_DRAFT("rosa", window -> window.open(feeLetter(window) + "/letters/draft?of=fee-pay")),
    LETTER_WORDINGS("pat", "/settings/letters"),
    LETTER_WORDING("pat", "/settings/letters/chaser?law=US"),
    LETTER_WORDING_WRONG("pat", window -> {
        window.open("/settings/letters/status");
        window.type("Subject", "{nobody}").press("Save");
        window.page().locator(".wrong-field").first().waitFor();
    }),
    DEED("rosa", window -> window.open(feeLetter(window) + "/events/fee-answered")),
    DEED_WRONG("rosa", window -> {
        window.open(feeLetter(window) + "/events/fee-asked");
        window.type("Amount", "a lot").type("Date on the letter", "2/30").press("Record fee letter");
        window.page().locator(".wrong-field").first().waitFor();
    }),
    STRIKE("rosa", window -> window.open(feeLetter(window) + "/entries/3/strike")),
    STRIKE_REFUSED("rosa", window -> {
        window.open(feeLetter(window) + "/entries/2/strike");
        window.type("Why it is wrong", "a slip").press("Strike the entry");
        window.page().getByText("That cannot be done now").waitFor();
    }),
    DETAILS("rosa", window -> window.open(feeLetter(window) + "/details")),
    ACCESS("rosa", window -> window.open(feeLetter(window) + "/access")),
    GLASS("pat", "/glass"),
    GLASS_WRONG("sam", window -> {
        window.open("/glass");
        window.press("Ask to open it");
        window.page().locator(".wrong-field").first().waitFor();
    }),
    GLASS_ASKED("pat", window -> {
        window.open("/glass");
        window.field("Open it to").selectOption(new SelectOption().setLabel("Ines Halloran"));
        window.type("Number of the request", "DEMO-2026-0001").type("Reason", "Rosa cannot be reached");
        window.press("Ask to open it");
        window.page().getByText("Asked. A second person").waitFor();
    }),
    /** What Pat has just asked for. */
    GLASS_TO_SETTLE("sam", "/glass"),
    GLASS_SETTLED("sam", window -> {
        window.open("/glass");
        Locator decline = window.page().locator("form[action$=refusal] button").first();
        if (decline.isVisible()) {
            decline.click();
            window.page().getByText("Declined. Nothing is opened.").waitFor();
        }
    }),
    RECORDS_BEHIND_A_LINK("rosa", Place::link),
    FILE_WITH_A_LINK("rosa", window -> {
        link(window);
        window.open(window.found("DEMO-NCIS-26-311"));
    }),
    PASSWORD_OF_A_FILE("rosa", window -> {
        link(window);
        if (!window.button("Show the password").isVisible()) {
            window.type("Password", "four brooms").press("Keep the password");
        }
        window.press("Show the password");
        window.page().locator("#f-shown").waitFor();
    }),
    HOLD("ines", window -> window.open(feeLetter(window) + "/hold")),
    HOLD_WRONG("ines", window -> {
        window.open(held(window) + "/hold");
        window.press("Lift the hold");
        window.page().locator(".wrong-field").waitFor();
    }),
    FILE_UNDER_HOLD("ines", window -> window.open(held(window))),
    PURGE_UNDER_HOLD("ines", window -> window.open(held(window) + "/purge")),
    PURGE("ines", window -> window.open(feeLetter(window) + "/purge")),
    PURGE_WRONG("ines", window -> {
        window.open(feeLetter(window) + "/purge");
        window.press("Ask for removal");
        window.page().locator(".wrong-field").waitFor();
    }),
    AGENCIES("rosa", "/agencies"),
    AGENCIES_NONE("rosa", "/agencies?q=no+such+agency"),
    AGENCY("rosa", window -> window.open(fbi(window))),
    AGENCY_EDIT("rosa", window -> window.open(fbi(window) + "/edit")),
    AGENCY_NEW("rosa", "/agencies/new"),
    AGENCY_NEW_WRONG("rosa", window -> {
        window.open("/agencies/new");
        window.field("Law").selectOption("US");
        window.type("Name", "Federal Bureau of Investigation").press("Add the agency");
        window.page().getByText("There is already").waitFor();
    }),
    CONTACT_NEW("rosa", window -> window.open(fbi(window) + "/contacts/new")),
    CLOSURE_NEW("rosa", window -> window.open(fbi(window) + "/closures/new")),
    COLLEAGUES("rosa", "/people"),
    PEOPLE("pat", "/people"),
    PERSON("pat", window -> {
        window.open("/people");
        window.follow("Change Dev Okafor");
    }),
    INVITATION("pat", Place::invite),
    JOIN("pat", window -> {
        invite(window);
        window.open(path(window.field("Link").inputValue()));
    }),
    SETTINGS("pat", "/settings"),
    LAWS("rosa", "/settings/law"),
    LAWS_NONE("rosa", "/settings/law?q=atlantis"),
    LAW("rosa", "/settings/law/US-TX"),
    LAW_FORMS_WRONG("pat", window -> {
        window.open("/settings/law/US");
        window.page().getByText("Use another number").click();
        window.type("Number", "many").type("For requests made from", "2/30").type("Why", "because");
        window.page().locator("#f-number-source").fill("a source");
        window.press("Use this number");
        window.page().locator(".wrong-field").first().waitFor();
    }),
    LAW_WITH_OWN("pat", window -> {
        window.open("/settings/law/US-PR");
        if (window.page().getByText("Closed for axe").count() == 0) {
            window.page().getByText("Add a day off").click();
            window.type("Day", "2026-12-29")
                    .type("What it is called", "Closed for axe")
                    .press("Add the day");
            window.page().getByText("Closed for axe").first().waitFor();
        }
        window.page().evaluate("document.querySelectorAll('main details').forEach(panel => { panel.open = true; })");
    }),
    PROFILE("rosa", "/profile"),
    HOURS("ines", "/profile/reminders"),
    HOURS_WRONG("rosa", window -> {
        window.open("/profile/reminders");
        window.type("Away from optional", "2/30").press("Save");
        window.page().locator(".wrong-field").first().waitFor();
    }),
    CALENDAR_MADE("ines", window -> {
        window.open("/profile/reminders");
        window.press("Make my calendar");
        window.page().getByText("shown this once").waitFor();
    }),
    REMINDERS_OF_A_REQUEST("rosa", window -> {
        window.open(feeLetter(window) + "/reminders");
        window.type("Remind me on", "+21").press("Remind me");
        window.page().getByText("You are reminded on").waitFor();
    }),
    REMINDERS_OF_AN_AGENCY("rosa", window -> {
        window.open("/agencies");
        window.page().locator(".docket-title").first().click();
        window.follow("Remind me of it");
        window.page().locator("#s-own").waitFor();
    }),
    TOKEN_MADE("rosa", Place::token),
    PROFILE_WITH_TOKENS("rosa", window -> {
        token(window);
        window.follow("I have copied it");
        window.button("Revoke deadline sheet").first().waitFor();
    }),
    TOKEN_WRONG("rosa", window -> {
        window.open("/profile");
        window.type("What it is for", "deadline sheet");
        window.page().locator("#f-token-password").fill("not it");
        window.press("Make a token");
        window.page().locator(".wrong-field").first().waitFor();
    }),
    SECOND_FACTOR("rosa", "/profile/factor"),
    SECOND_FACTOR_NEW("sam", window -> {
        window.open("/profile/factor");
        window.type("Your password", "lantern").press("Set it up");
        window.page().getByText("Add this secret").waitFor();
    }),
    MENU_AND_HELP_OPEN("rosa", window -> {
        window.open("/");
        window.page().locator(".person > summary").click();
        window.press("Help and keys");
        window.page().locator("#help").waitFor();
    }),
    NOT_FOUND("rosa", "/nothing-here"),
    NO_SUCH_REQUEST("rosa", "/requests/2026-999999"),
    NOT_YOURS("rosa", "/settings"),
    AN_ADDRESS_THAT_CANNOT_BE("", "/requests;x=1");

    /** User name of who looks; empty for a stranger. */
    private final String who;

    private final Consumer<Window> way;

    Place(String who, String path) {
        this(who, window -> window.open(path));
    }

    Place(String who, Consumer<Window> way) {
        this.who = who;
        this.way = way;
    }

    Window reached(Desk desk) {
        Window window = who.isEmpty() ? desk.stranger() : desk.as(who);
        way.accept(window);
        return window;
    }

    /** A request whose file has most to show: a fee letter waits for an answer. */
    private static String feeLetter(Window window) {
        return window.found("DEMO-F27-0311");
    }

    private static void papers(Window window) {
        window.open(feeLetter(window) + "/documents");
        FilePayload letter = new FilePayload("A letter about a fee.pdf", "application/pdf", new byte[] {1, 2, 3});
        int before = window.page().locator(".paper-name").count();
        window.page().setInputFiles("#f-files", letter);
        window.type("Description optional", "What they want for the copies").press("Add papers");
        window.page().locator(".paper-name").nth(before).waitFor();
    }

    /** A mail whose request nobody can guess. */
    private static void riddle(Window window) {
        window.open("/inbox");
        byte[] mail = "From: Olga <olga@town.example>\r\nSubject: A riddle\r\n\r\nWhose is it?\r\n".getBytes(UTF_8);
        window.page().setInputFiles("#f-mails", new FilePayload("riddle.eml", "message/rfc822", mail));
        window.press("Bring them in");
        window.page().getByText("What you just brought").waitFor();
    }

    /** A mail that states a date, on the page that proposes it. */
    private static void promise(Window window) {
        window.open(feeLetter(window));
        byte[] mail =
                ("From: Olga <olga@town.example>\r\nSubject: Your request\r\nDate: Mon, 2 Nov 2026 10:00:00 -0500\r\n"
                                + "\r\nWe expect to complete your request by December 18, 2026.\r\n")
                        .getBytes(UTF_8);
        window.page()
                .locator("summary", new Page.LocatorOptions().setHasText("Bring mail in"))
                .click();
        window.page().setInputFiles("#f-mails", new FilePayload("promise.eml", "message/rfc822", mail));
        window.press("Bring them in");
        window.page().locator("#s-came + .letters a").first().click();
        window.page().locator("#s-facts").waitFor();
    }

    private static void link(Window window) {
        String file = window.found("DEMO-NCIS-26-311");
        window.open(file);
        if (window.page().locator("#s-links").count() == 0) {
            window.open(file + "/events/records-linked");
            window.type("Address", "https://files.agency.example/release").press("Record link to records");
            window.page().locator("#s-links").waitFor();
        }
        window.page().locator("#s-links ~ .letters a[href*='/links/']").first().click();
        window.page().locator("#s-password").waitFor();
    }

    private static String held(Window window) {
        String file = window.found("DEMO-25-F-0412");
        window.open(file + "/hold");
        if (window.button("Put it under legal hold").isVisible()) {
            window.type("Reason", "The court may ask for all of it").press("Put it under legal hold");
            window.page().getByText("Nothing of it can be removed").waitFor();
        }
        return file;
    }

    private static String fbi(Window window) {
        window.open("/agencies?q=fbi");
        return window.page().locator(".docket-title").first().getAttribute("href");
    }

    private static void token(Window window) {
        window.open("/profile");
        window.type("What it is for", "deadline sheet");
        window.page().locator("#f-token-password").fill("lantern");
        window.press("Make a token");
        window.field("Token").waitFor();
    }

    private static void invite(Window window) {
        window.open("/people");
        window.type("For whom", "A new colleague").type("E-mail optional", "new@lantern.example");
        Locator roles = window.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Roles"));
        roles.locator("input").first().check();
        window.press("Make the link");
        window.field("Link").waitFor();
    }

    private static String path(String link) {
        return link.replaceFirst("https?://[^/]+", "");
    }
}
