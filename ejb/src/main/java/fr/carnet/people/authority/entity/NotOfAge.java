package fr.carnet.people.authority.entity;

import fr.carnet.shared.entity.BusinessException;

/** Only a pupil who is of age objects, or lives from own means (<i>ED-143, ED-144</i>). */
public class NotOfAge extends BusinessException {
}
