package fr.carnet.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * What a measurement of the import found.
 *
 * @param ours the first import, in seconds
 * @param limit parsing the same files and copying the same rows, nothing else
 * @param again the same import once more, which changes nothing
 * @param rows pupils, guardians, links, addresses, divisions and groups in the base
 * @param heap the server's peak, in MiB
 */
record ImportFigures(double ours, double limit, double again, long rows, long heap) implements Figures {

    private static final double RATIO_WANTED = 3;
    private static final long HEAP_WANTED = 1024;

    double ratio() {
        return ours / limit;
    }

    @Override
    public JsonObject json() {
        return Json.createObjectBuilder().add("name", "import").add("ours_s", rounded(ours))
                .add("limit_s", rounded(limit)).add("ratio", rounded(ratio())).add("again_s", rounded(again))
                .add("rows", rows).add("heap_mib", heap).build();
    }

    @Override
    public String table() {
        return String.format(Locale.FRENCH, """
                Import                                   mesuré      voulu
                première fois                        %8.2f s
                limite : lire et copier              %8.2f s
                rapport à la limite                  %8.2f     ≤ %.0f %s
                seconde fois, rien à changer         %8.2f s   ≤ première fois %s
                lignes en base                       %,8d
                mémoire du serveur au plus           %8d Mio < %d Mio %s
                """, ours, limit, ratio(), RATIO_WANTED, mark(ratio() <= RATIO_WANTED), again, mark(again <= ours),
                rows, heap, HEAP_WANTED, mark(heap < HEAP_WANTED));
    }

    private static String mark(boolean reached) {
        return reached ? "✓" : "✗";
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
