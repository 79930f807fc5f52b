package fr.carnet.shared.entity;

/** No run bears this execution number. */
public class RunUnknown extends BusinessException {

    private static final long serialVersionUID = 1L;

    public RunUnknown(long execution) {
        super(execution);
    }
}
