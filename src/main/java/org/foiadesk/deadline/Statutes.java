package org.foiadesk.deadline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foiadesk.deadline.statute.Alabama;
import org.foiadesk.deadline.statute.Alaska;
import org.foiadesk.deadline.statute.Arizona;
import org.foiadesk.deadline.statute.Arkansas;
import org.foiadesk.deadline.statute.California;
import org.foiadesk.deadline.statute.Colorado;
import org.foiadesk.deadline.statute.Connecticut;
import org.foiadesk.deadline.statute.Delaware;
import org.foiadesk.deadline.statute.DistrictOfColumbia;
import org.foiadesk.deadline.statute.Florida;
import org.foiadesk.deadline.statute.Georgia;
import org.foiadesk.deadline.statute.Hawaii;
import org.foiadesk.deadline.statute.Idaho;
import org.foiadesk.deadline.statute.Illinois;
import org.foiadesk.deadline.statute.Indiana;
import org.foiadesk.deadline.statute.Iowa;
import org.foiadesk.deadline.statute.Kansas;
import org.foiadesk.deadline.statute.Kentucky;
import org.foiadesk.deadline.statute.Louisiana;
import org.foiadesk.deadline.statute.Maine;
import org.foiadesk.deadline.statute.Maryland;
import org.foiadesk.deadline.statute.Massachusetts;
import org.foiadesk.deadline.statute.Michigan;
import org.foiadesk.deadline.statute.Minnesota;
import org.foiadesk.deadline.statute.Mississippi;
import org.foiadesk.deadline.statute.Missouri;
import org.foiadesk.deadline.statute.Montana;
import org.foiadesk.deadline.statute.Nebraska;
import org.foiadesk.deadline.statute.Nevada;
import org.foiadesk.deadline.statute.NewHampshire;
import org.foiadesk.deadline.statute.NewJersey;
import org.foiadesk.deadline.statute.NewMexico;
import org.foiadesk.deadline.statute.NewYork;
import org.foiadesk.deadline.statute.NewYorkCity;
import org.foiadesk.deadline.statute.NorthCarolina;
import org.foiadesk.deadline.statute.NorthDakota;
import org.foiadesk.deadline.statute.Ohio;
import org.foiadesk.deadline.statute.Oklahoma;
import org.foiadesk.deadline.statute.Oregon;
import org.foiadesk.deadline.statute.Pennsylvania;
import org.foiadesk.deadline.statute.PrivacyAct;
import org.foiadesk.deadline.statute.PuertoRico;
import org.foiadesk.deadline.statute.RhodeIsland;
import org.foiadesk.deadline.statute.SouthCarolina;
import org.foiadesk.deadline.statute.SouthDakota;
import org.foiadesk.deadline.statute.Tennessee;
import org.foiadesk.deadline.statute.Texas;
import org.foiadesk.deadline.statute.UnitedStates;
import org.foiadesk.deadline.statute.Utah;
import org.foiadesk.deadline.statute.Vermont;
import org.foiadesk.deadline.statute.Virginia;
import org.foiadesk.deadline.statute.Washington;
import org.foiadesk.deadline.statute.WestVirginia;
import org.foiadesk.deadline.statute.Wisconsin;
import org.foiadesk.deadline.statute.Wyoming;

/** Every law the desk knows, by jurisdiction; one file each in {@code statute}. */
public final class Statutes {
    /** A jurisdiction as a form offers it: {@code US-CA}, "California". */
    public record Jurisdiction(String code, String name) {}

    private static final Map<Jurisdiction, Statute> LAWS = laws();
    private static final Map<String, Statute> BY_CODE = byCode();
    private static final List<Jurisdiction> JURISDICTIONS = List.copyOf(LAWS.keySet());

    private Statutes() {}

    /** @throws IllegalArgumentException for a code that is not in {@link #jurisdictions()} */
    public static Statute of(String jurisdiction) {
        return Optional.ofNullable(BY_CODE.get(jurisdiction))
                .orElseThrow(() -> new IllegalArgumentException("No such jurisdiction: " + jurisdiction));
    }

    /** The federal government, then the states by name, with the District, Puerto Rico and New York City. */
    public static List<Jurisdiction> jurisdictions() {
        return JURISDICTIONS;
    }

    /** A new jurisdiction is one line here and one file in {@code statute}. */
    private static Map<Jurisdiction, Statute> laws() {
        var laws = new LinkedHashMap<Jurisdiction, Statute>();
        laws.put(new Jurisdiction("US", "United States (federal)"), UnitedStates.law());
        laws.put(new Jurisdiction("US-PRIVACYACT", "United States (Privacy Act)"), PrivacyAct.law());
        laws.put(new Jurisdiction("US-AL", "Alabama"), Alabama.law());
        laws.put(new Jurisdiction("US-AK", "Alaska"), Alaska.law());
        laws.put(new Jurisdiction("US-AZ", "Arizona"), Arizona.law());
        laws.put(new Jurisdiction("US-AR", "Arkansas"), Arkansas.law());
        laws.put(new Jurisdiction("US-CA", "California"), California.law());
        laws.put(new Jurisdiction("US-CO", "Colorado"), Colorado.law());
        laws.put(new Jurisdiction("US-CT", "Connecticut"), Connecticut.law());
        laws.put(new Jurisdiction("US-DE", "Delaware"), Delaware.law());
        laws.put(new Jurisdiction("US-DC", "District of Columbia"), DistrictOfColumbia.law());
        laws.put(new Jurisdiction("US-FL", "Florida"), Florida.law());
        laws.put(new Jurisdiction("US-GA", "Georgia"), Georgia.law());
        laws.put(new Jurisdiction("US-HI", "Hawaii"), Hawaii.law());
        laws.put(new Jurisdiction("US-ID", "Idaho"), Idaho.law());
        laws.put(new Jurisdiction("US-IL", "Illinois"), Illinois.law());
        laws.put(new Jurisdiction("US-IN", "Indiana"), Indiana.law());
        laws.put(new Jurisdiction("US-IA", "Iowa"), Iowa.law());
        laws.put(new Jurisdiction("US-KS", "Kansas"), Kansas.law());
        laws.put(new Jurisdiction("US-KY", "Kentucky"), Kentucky.law());
        laws.put(new Jurisdiction("US-LA", "Louisiana"), Louisiana.law());
        laws.put(new Jurisdiction("US-ME", "Maine"), Maine.law());
        laws.put(new Jurisdiction("US-MD", "Maryland"), Maryland.law());
        laws.put(new Jurisdiction("US-MA", "Massachusetts"), Massachusetts.law());
        laws.put(new Jurisdiction("US-MI", "Michigan"), Michigan.law());
        laws.put(new Jurisdiction("US-MN", "Minnesota"), Minnesota.law());
        laws.put(new Jurisdiction("US-MS", "Mississippi"), Mississippi.law());
        laws.put(new Jurisdiction("US-MO", "Missouri"), Missouri.law());
        laws.put(new Jurisdiction("US-MT", "Montana"), Montana.law());
        laws.put(new Jurisdiction("US-NE", "Nebraska"), Nebraska.law());
        laws.put(new Jurisdiction("US-NV", "Nevada"), Nevada.law());
        laws.put(new Jurisdiction("US-NH", "New Hampshire"), NewHampshire.law());
        laws.put(new Jurisdiction("US-NJ", "New Jersey"), NewJersey.law());
        laws.put(new Jurisdiction("US-NM", "New Mexico"), NewMexico.law());
        laws.put(new Jurisdiction("US-NY", "New York"), NewYork.law());
        laws.put(new Jurisdiction("US-NY-NYC", "New York City"), NewYorkCity.law());
        laws.put(new Jurisdiction("US-NC", "North Carolina"), NorthCarolina.law());
        laws.put(new Jurisdiction("US-ND", "North Dakota"), NorthDakota.law());
        laws.put(new Jurisdiction("US-OH", "Ohio"), Ohio.law());
        laws.put(new Jurisdiction("US-OK", "Oklahoma"), Oklahoma.law());
        laws.put(new Jurisdiction("US-OR", "Oregon"), Oregon.law());
        laws.put(new Jurisdiction("US-PA", "Pennsylvania"), Pennsylvania.law());
        laws.put(new Jurisdiction("US-PR", "Puerto Rico"), PuertoRico.law());
        laws.put(new Jurisdiction("US-RI", "Rhode Island"), RhodeIsland.law());
        laws.put(new Jurisdiction("US-SC", "South Carolina"), SouthCarolina.law());
        laws.put(new Jurisdiction("US-SD", "South Dakota"), SouthDakota.law());
        laws.put(new Jurisdiction("US-TN", "Tennessee"), Tennessee.law());
        laws.put(new Jurisdiction("US-TX", "Texas"), Texas.law());
        laws.put(new Jurisdiction("US-UT", "Utah"), Utah.law());
        laws.put(new Jurisdiction("US-VT", "Vermont"), Vermont.law());
        laws.put(new Jurisdiction("US-VA", "Virginia"), Virginia.law());
        laws.put(new Jurisdiction("US-WA", "Washington"), Washington.law());
        laws.put(new Jurisdiction("US-WV", "West Virginia"), WestVirginia.law());
        laws.put(new Jurisdiction("US-WI", "Wisconsin"), Wisconsin.law());
        laws.put(new Jurisdiction("US-WY", "Wyoming"), Wyoming.law());
        return laws;
    }

    private static Map<String, Statute> byCode() {
        var laws = new LinkedHashMap<String, Statute>();
        LAWS.forEach((jurisdiction, law) -> laws.put(jurisdiction.code(), law));
        return Map.copyOf(laws);
    }
}
