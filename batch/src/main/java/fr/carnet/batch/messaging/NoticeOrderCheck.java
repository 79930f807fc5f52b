package fr.carnet.batch.messaging;

import fr.carnet.messaging.boundary.NoticeDesk;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** First step of {@code notices}: says whether anybody is to be told anything, since a step cannot have no partition at all. */
@Named("noticeOrderCheck")
@Dependent
public class NoticeOrderCheck extends AbstractBatchlet {

    @Inject
    JobContext job;

    @Inject
    NoticeDesk desk;

    @Override
    public String process() {
        return NoticeOrder.of(job).ready(desk).isEmpty() ? "NOTHING" : "SOMETHING";
    }
}
