package fr.carnet.privacy.boundary;

import java.util.List;

/**
 * What one component holds about the person of an account, for his or her own eyes (<i>RGPD, art. 15</i>; DP-011).
 *
 * <p>Implemented by the components that hold it, collected here: arrows go towards privacy. Called in the scope of the family, so that
 * nothing about somebody else can be read (DP-017).
 */
public interface PersonalData {

    /** Where its tables stand among the others, the smallest first. */
    int rank();

    List<DataTable> of(long account);
}
