package org.foiadesk.sweep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;

/** Fields that no form should take, under every name by which a careless binding would. */
record Poison(String dev) {

    private static final String NOWHERE = "424242";

    /** Forms that have fields of these names themselves. */
    private static final Map<String, Set<String>> OWN = Map.of(
            "POST /requests", Set.of("level", "number", "agency"),
            "POST /requests/{number}/access", Set.of("level", "owner", "helper", "mail-says", "campaign"),
            "POST /agencies", Set.of("parent", "source"),
            "POST /agencies/{id}/edit", Set.of("parent"),
            "POST /agencies/{id}/contacts", Set.of("source"),
            "POST /settings/newsroom", Set.of("requester", "second-factor", "zone"));

    /** All of them but those that this form has itself. */
    Fields beside(Route route, Fields form) {
        Set<String> own = OWN.getOrDefault(route.key(), Set.of());
        Fields poison = Fields.of();
        for (Entry<String, String> field : all().entrySet()) {
            boolean its = form.has(field.getKey()) || own.contains(field.getKey());
            poison = its ? poison : poison.and(field.getKey(), field.getValue());
        }
        return poison;
    }

    private Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        for (String name : List.of("role", "roles", "person.roles", "second-factor", "secondFactorFor")) {
            all.put(name, "ADMINISTRATOR");
        }
        for (String name : List.of(
                "owner",
                "ownerId",
                "owner_id",
                "access.ownerId",
                "helper",
                "helpers",
                "access.helpers",
                "inviter",
                "inviter_id",
                "person_id",
                "personId",
                "requester",
                "requesterOfRecordId")) {
            all.put(name, dev);
        }
        for (String name : List.of(
                "id",
                "request_id",
                "campaign",
                "campaignId",
                "campaign_id",
                "parent",
                "parentId",
                "laidSeq",
                "agency",
                "agency_id",
                "section_id")) {
            all.put(name, NOWHERE);
        }
        for (String name : List.of("username", "password_hash", "secret", "directoryKey", "directory_key", "source")) {
            all.put(name, "mallory");
        }
        for (String name : List.of("demo", "legalHold", "legal_hold")) {
            all.put(name, "true");
        }
        all.putAll(Map.of(
                "level",
                "SEALED",
                "access.level",
                "SEALED",
                "number",
                "9999-0001",
                "stage",
                "WITHDRAWN",
                "derived.stage",
                "WITHDRAWN",
                "ball",
                "COURT",
                "derived.ball",
                "COURT",
                "active",
                "false",
                "zone",
                "UTC"));
        return all;
    }

    /** How it would look in that column of a new row. */
    String in(String column) {
        return switch (column) {
            case "request.owner_id", "session.person_id", "invitation.inviter_id" -> dev;
            case "request.helpers" -> "{" + dev + "}";
            case "request.level" -> "SEALED";
            case "request.number" -> "9999-0001";
            case "request.stage" -> "WITHDRAWN";
            case "request.ball" -> "COURT";
            case "request.demo", "request.legal_hold" -> "true";
            case "person.active", "agency.active" -> "false";
            case "person.roles", "invitation.roles" -> "{ADMINISTRATOR}";
            case "person.username", "person.secret", "agency.directory_key", "agency.source" -> "mallory";
            default -> NOWHERE;
        };
    }
}
