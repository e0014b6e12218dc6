#include "core/models/registry.h"
#include "core/models/parts/model.h"

#include <algorithm>

namespace timeslice {

// All models, in the order in which they are shown: a line each. Each is defined in its own file.
#define TS_MODELS(X)    \
    X(kSerial)          \
    X(kPreemptive)      \
    X(kParallel)        \
    X(kGil)             \
    X(kGilLegacy)       \
    X(kFreeThreaded)    \
    X(kSubinterpreters) \
    X(kThreadPool)      \
    X(kProcesses)       \
    X(kProcessPool)     \
    X(kAsync)           \
    X(kAsyncThreads)    \
    X(kActors)          \
    X(kGreenThreads)    \
    X(kCluster)

#define TS_DECLARE(info) extern const ModelInfo info;
TS_MODELS(TS_DECLARE)
#undef TS_DECLARE

std::span<const ModelInfo> models() {
#define TS_LIST(info) info,
    static const std::vector<ModelInfo> list = {TS_MODELS(TS_LIST)};
#undef TS_LIST
    return list;
}

const ModelInfo* findModel(std::string_view id) {
    const auto all = models();
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const ModelInfo& info) { return info.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace timeslice
