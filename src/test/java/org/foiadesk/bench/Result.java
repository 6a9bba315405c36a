package org.foiadesk.bench;

/** One line of the table: what the page did, what it cost, and what its bare SQL does. */
record Result(String name, int statements, Load.Measured page, Cost cost, Load.Measured bare, String note) {

    static final String HEAD = "%-24s %2s %9s %8s %8s %8s | %7s %7s %5s | %4s %9s %8s %6s  %s%n"
            .formatted(
                    "what", "c", "per s", "p50 ms", "p95 ms", "p99 ms", "app ms", "db ms", "bench", "SQL", "bare/s",
                    "p50 ms", "ratio", "");

    String line() {
        String shown = "%-24s %2d %9.1f %8.2f %8.2f %8.2f | %7.2f %7.2f %4.0f%% | "
                .formatted(
                        name,
                        page.hands(),
                        page.rate(),
                        page.percentile(0.5),
                        page.percentile(0.95),
                        page.percentile(0.99),
                        appMillis(),
                        databaseMillis(),
                        benchShare());
        String beside = "%4s %9.1f %8.2f %5.1fx"
                .formatted(statements == 0 ? "" : statements, bare.rate(), bare.percentile(0.5), ratio());
        return shown + beside + "  " + note + "\n";
    }

    String json() {
        String shown = ("{\"name\":\"%s\",\"concurrency\":%d,\"perSecond\":%.2f,\"p50\":%.3f,\"p95\":%.3f,\"p99\":%.3f,"
                        + "\"appCpuMillis\":%.3f,\"databaseCpuMillis\":%.3f,\"benchCpuPercent\":%.1f,\"statements\":%d")
                .formatted(
                        name,
                        page.hands(),
                        page.rate(),
                        page.percentile(0.5),
                        page.percentile(0.95),
                        page.percentile(0.99),
                        appMillis(),
                        databaseMillis(),
                        benchShare(),
                        statements);
        String beside = ",\"barePerSecond\":%.2f,\"bareP50\":%.3f,\"ratio\":%.2f"
                .formatted(bare.rate(), bare.percentile(0.5), ratio());
        return shown + beside + ",\"note\":\"" + note + "\"}";
    }

    private double ratio() {
        return bare.rate() / page.rate();
    }

    private double appMillis() {
        return cost.app() * 1000 / page.millis().length;
    }

    private double databaseMillis() {
        return cost.database() * 1000 / page.millis().length;
    }

    /** Of both cores, in percent of one. */
    private double benchShare() {
        return cost.bench() * 100 / page.seconds();
    }
}
