#include "core/workload/catalogue.h"

#include "core/base/embedded.h"
#include "core/base/words.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <vector>

namespace timeslice {

extern const EmbeddedFiles kEmbeddedWorkloads;

namespace {

// What comes first in its topic; all others follow by name.
constexpr std::array kGallery = std::to_array<std::string_view>({"waiters-and-tables",
                                                                 "cpu-bound",
                                                                 "io-bound",
                                                                 "mixed",
                                                                 "convoy",
                                                                 "blocking-call",
                                                                 "pow",
                                                                 "family",
                                                                 "forks",
                                                                 "fork-and-threads",
                                                                 "nursery",
                                                                 "producer-consumer",
                                                                 "slow-server",
                                                                 "call-centre",
                                                                 "downloads",
                                                                 "race",
                                                                 "bounded-buffer",
                                                                 "peterson",
                                                                 "spin-lock",
                                                                 "philosophers",
                                                                 "pathfinder",
                                                                 "memory-bound",
                                                                 "periodic",
                                                                 "containers",
                                                                 "one-by-one",
                                                                 "many-at-once",
                                                                 "line-count",
                                                                 "pi-digits",
                                                                 "amdahl",
                                                                 "scaling-out",
                                                                 "pointer-chase",
                                                                 "more-threads",
                                                                 "thumbnails",
                                                                 "reference-counts",
                                                                 "race-locked",
                                                                 "race-await",
                                                                 "read-mostly",
                                                                 "coarse-and-fine",
                                                                 "two-locks",
                                                                 "philosophers-order",
                                                                 "philosophers-waiter",
                                                                 "philosophers-put-back",
                                                                 "data-loader",
                                                                 "device-queue",
                                                                 "actors",
                                                                 "small-jobs",
                                                                 "leaky-workers",
                                                                 "daemon-thread",
                                                                 "starvation",
                                                                 "animation"});

auto rank(const BuiltinWorkload& workload) {
    return std::ranges::find(kGallery, workload.id) - kGallery.begin();
}

std::vector<BuiltinWorkload> inGalleryOrder() {
    std::vector<BuiltinWorkload> all;
    for (const EmbeddedFile& file : kEmbeddedWorkloads) all.push_back({file.name, file.text});
    std::ranges::stable_sort(all, {}, rank);
    return all;
}

Result<WorkloadPtr> unknownWorkload(const std::string& name) {
    std::vector<std::string_view> ids;
    for (const BuiltinWorkload& workload : builtinWorkloads()) ids.push_back(workload.id);
    const std::string nearest = nearestWord(name, ids);
    if (nearest.empty())
        return failure(TS_TEXT("found '{0}', which is neither a file nor a built-in workload; "
                               "built-in workloads are {1}"),
                       excerpt(name), joinWords(ids));
    return failure(
        TS_TEXT("found '{0}', which is neither a file nor a built-in workload; did you mean '{1}'?"),
        excerpt(name), nearest);
}

} // namespace

std::span<const BuiltinWorkload> builtinWorkloads() {
    static const std::vector<BuiltinWorkload> kWorkloads = inGalleryOrder();
    return kWorkloads;
}

Result<WorkloadPtr> findWorkload(const std::string& idOrPath, const ParameterTexts& overrides) {
    for (const BuiltinWorkload& workload : builtinWorkloads())
        if (workload.id == idOrPath) return readWorkload(workload.text, idOrPath + ".yaml", overrides);
    std::error_code error;
    const bool namesAFile = idOrPath.find('/') != std::string::npos;
    if (!namesAFile && !std::filesystem::exists(idOrPath, error)) return unknownWorkload(idOrPath);
    return readWorkloadFile(idOrPath, overrides);
}

} // namespace timeslice
