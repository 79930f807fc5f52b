package fr.carnet.shared.entity;

/** The number is not that of an establishment: wrong shape or wrong check letter. */
public class InvalidUai extends BusinessException {

    public InvalidUai(String code) {
        super(code);
    }
}
