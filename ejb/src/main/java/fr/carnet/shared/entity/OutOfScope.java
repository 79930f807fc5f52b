package fr.carnet.shared.entity;

/** The account has no live place in a school, or no live link with a pupil: there is nothing that it may act upon. */
public class OutOfScope extends BusinessException {

    public OutOfScope(String account) {
        super(account);
    }
}
