package org.foiadesk.desk;

import java.util.List;

/** @param server the one host that the desk speaks to of its own accord; empty where there is none */
record AboutPage(String version, String java, String server, int parts, List<Parts.Licence> licences) {

    static AboutPage of(String version, String server, List<Parts.Licence> licences) {
        int parts =
                licences.stream().mapToInt(licence -> licence.parts().size()).sum();
        return new AboutPage(version, Runtime.version().toString(), server, parts, licences);
    }
}
