package fr.carnet.accounts.mailing.entity;

import fr.carnet.shared.entity.BusinessException;

/** No code for somebody from whom a court hides every pupil: it would open nothing, and its letter would name them (<i>ED-140, D-15</i>). */
public class HiddenFromPerson extends BusinessException {
}
