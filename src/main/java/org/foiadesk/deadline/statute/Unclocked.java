package org.foiadesk.deadline.statute;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Statutes.Jurisdiction;

/**
 * The laws whose clock is not written yet: they compute nothing, and dates are set by hand. Until their own holidays
 * are known they keep the federal ones. One that gets its clock moves from here into a file of its own.
 */
public final class Unclocked {
    private static final LocalDate READ = LocalDate.of(2026, 11, 22);

    private final Map<Jurisdiction, Statute> laws = new LinkedHashMap<>();

    private Unclocked() {}

    public static Map<Jurisdiction, Statute> laws() {
        return new Unclocked()
                .law("US-AL", "Alabama", "Open Records Act")
                .law("US-AK", "Alaska", "Public Records Act")
                .law("US-AZ", "Arizona", "Public Records Law")
                .law("US-AR", "Arkansas", "Freedom of Information Act")
                .law("US-CA", "California", "Public Records Act")
                .law("US-CO", "Colorado", "Open Records Act")
                .law("US-CT", "Connecticut", "Freedom of Information Act")
                .law("US-DE", "Delaware", "Freedom of Information Act")
                .law("US-DC", "District of Columbia", "Freedom of Information Act")
                .law("US-FL", "Florida", "Public Records Law")
                .law("US-GA", "Georgia", "Open Records Act")
                .law("US-HI", "Hawaii", "Uniform Information Practices Act")
                .law("US-ID", "Idaho", "Public Records Act")
                .law("US-IL", "Illinois", "Freedom of Information Act")
                .law("US-IN", "Indiana", "Access to Public Records Act")
                .law("US-IA", "Iowa", "Open Records Law")
                .law("US-KS", "Kansas", "Open Records Act")
                .law("US-KY", "Kentucky", "Open Records Act")
                .law("US-LA", "Louisiana", "Public Records Act")
                .law("US-ME", "Maine", "Freedom of Access Act")
                .law("US-MD", "Maryland", "Public Information Act")
                .law("US-MA", "Massachusetts", "Public Records Law")
                .law("US-MI", "Michigan", "Freedom of Information Act")
                .law("US-MN", "Minnesota", "Government Data Practices Act")
                .law("US-MS", "Mississippi", "Public Records Act")
                .law("US-MO", "Missouri", "Sunshine Law")
                .law("US-MT", "Montana", "Public Records Act")
                .law("US-NE", "Nebraska", "Public Records Statutes")
                .law("US-NV", "Nevada", "Public Records Act")
                .law("US-NH", "New Hampshire", "Right-to-Know Law")
                .law("US-NJ", "New Jersey", "Open Public Records Act")
                .law("US-NM", "New Mexico", "Inspection of Public Records Act")
                .law("US-NY", "New York", "Freedom of Information Law")
                .law("US-NY-NYC", "New York City", "Freedom of Information Law")
                .law("US-NC", "North Carolina", "Public Records Law")
                .law("US-ND", "North Dakota", "Open Records Statute")
                .law("US-OH", "Ohio", "Public Records Act")
                .law("US-OK", "Oklahoma", "Open Records Act")
                .law("US-OR", "Oregon", "Public Records Law")
                .law("US-PA", "Pennsylvania", "Right-to-Know Law")
                .law("US-PR", "Puerto Rico", "Ley 141-2019 de Transparencia")
                .law("US-RI", "Rhode Island", "Access to Public Records Act")
                .law("US-SC", "South Carolina", "Freedom of Information Act")
                .law("US-SD", "South Dakota", "Public Records Law")
                .law("US-TN", "Tennessee", "Public Records Act")
                .law("US-TX", "Texas", "Public Information Act")
                .law("US-UT", "Utah", "Government Records Access and Management Act")
                .law("US-VT", "Vermont", "Public Records Act")
                .law("US-VA", "Virginia", "Freedom of Information Act")
                .law("US-WA", "Washington", "Public Records Act")
                .law("US-WV", "West Virginia", "Freedom of Information Act")
                .law("US-WI", "Wisconsin", "Public Records Law")
                .law("US-WY", "Wyoming", "Public Records Act")
                .laws;
    }

    private Unclocked law(String code, String name, String law) {
        var rules = Rules.of(code, "Public-records law of " + name + ": no clock yet")
                .cited(name + ": " + law, "")
                .checked(READ, Statute.Confidence.LOW)
                .keeping(FederalHolidays.CALENDAR);
        laws.put(new Jurisdiction(code, name), rules.law());
        return this;
    }
}
