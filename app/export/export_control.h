// What whoever waits for a long export has in hand: it is told how far it is, and can stop it.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <stop_token>

namespace timeslice {

struct ExportControl {
    std::function<void(double)> progress = {}; // 0 to 1, on the thread that exports; may be empty
    std::stop_token stop = {};

    void report(size_t done, size_t all) const {
        if (progress) progress(static_cast<double>(done) / static_cast<double>(all));
    }
    bool stopped() const { return stop.stop_requested(); }
    // For a part of the work: what it reports, 0 to 1, is from `from` to `to` of the whole.
    ExportControl part(double from, double to) const;
};

// What a stopped export answers.
tl::unexpected<Problems> stoppedExport();

// All or nothing. Errors: no bytes, which is what does not fit into memory; a file that cannot be written.
Result<void> writeFile(const QString& path, const QByteArray& bytes);

} // namespace timeslice
