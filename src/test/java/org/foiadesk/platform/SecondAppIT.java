package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(600)
class SecondAppIT {

    @Test
    void aSecondAppOnTheSameFolderIsRefusedInASentence() {
        try (PackagedApp first = PackagedApp.fresh("shared");
                PackagedApp second = first.twin()) {
            first.start();
            assertThat(second.launch().exitCode()).isNotZero();
            assertThat(second.log())
                    .contains("Another FOIA Desk is using the data folder")
                    .contains("FOIADESK_DATA")
                    .doesNotContain("\tat ");
            assertThat(first.status("/q/health/ready")).isEqualTo(200);
        }
    }
}
