package vn.ocop.chassis.work;

import vn.ocop.chassis.job.Job;
import vn.ocop.chassis.job.Lease;
import vn.ocop.chassis.kind.ImportKind;
import vn.ocop.chassis.kind.Parameters;

/** A job in the hands of a worker. */
record Work(Job job, ImportKind kind, Parameters parameters, Lease lease) {

    /** The same with the job as it stands now. */
    Work with(Job now) {
        return new Work(now, kind, parameters, lease);
    }
}
