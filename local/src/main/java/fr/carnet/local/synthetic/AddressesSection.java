package fr.carnet.local.synthetic;

import java.io.IOException;
import java.util.List;

/** The ADRESSES of the pupils' and of the guardians' file. */
final class AddressesSection {

    private AddressesSection() {
    }

    static void write(List<Address> addresses, XmlOut out) throws IOException {
        out.open("ADRESSES");
        for (Address address : addresses) {
            Home home = address.home();
            out.open("ADRESSE", "ADRESSE_ID", address.id()).leaf("LIGNE1_ADRESSE", home.street())
                    .leaf("LIGNE2_ADRESSE", home.building()).leaf("LIGNE3_ADRESSE", home.floor())
                    .leaf("CODE_POSTAL", home.postcode()).leaf("CODE_PAYS", "100").leaf("CODE_DEPARTEMENT", "099")
                    .leaf("CODE_COMMUNE_INSEE", home.insee()).leaf("LL_PAYS", "FRANCE")
                    .leaf("LIBELLE_POSTAL", home.town()).end();
        }
        out.end();
    }
}
