package fr.carnet.shared.control.print;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import java.io.ByteArrayInputStream;
import java.util.List;

/** What the reference validator says of a document against <i>ISO 14289-1</i>, as far as a machine can judge. */
public final class PdfUa {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {
    }

    public static List<String> failures(byte[] document) throws Exception {
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        try (PDFAParser pdf = foundry.createParser(new ByteArrayInputStream(document), PDFAFlavour.PDFUA_1);
             PDFAValidator validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(pdf).getTestAssertions().stream().filter(PdfUa::failed)
                    .map(each -> each.getRuleId().getClause() + ": " + each.getMessage()).distinct().toList();
        }
    }

    private static boolean failed(TestAssertion assertion) {
        return assertion.getStatus() == TestAssertion.Status.FAILED;
    }
}
