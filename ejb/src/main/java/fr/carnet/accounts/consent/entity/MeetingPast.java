package fr.carnet.accounts.consent.entity;

import fr.carnet.shared.entity.BusinessException;

/** Codes are printed for a meeting of today or of the days to come, never for one already held without them (<i>TS-031</i>). */
public class MeetingPast extends BusinessException {
}
