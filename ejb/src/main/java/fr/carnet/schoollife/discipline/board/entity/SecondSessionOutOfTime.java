package fr.carnet.schoollife.discipline.board.entity;

import fr.carnet.shared.entity.BusinessException;

import java.time.LocalDate;

/** A second session is held between five and ten days after the first (<i>D511-32; ED-093</i>). */
public class SecondSessionOutOfTime extends BusinessException {

    public SecondSessionOutOfTime(LocalDate first, LocalDate last) {
        super(first, last);
    }
}
