#include "core/models/registry.h"
#include "core/models/parts/model.h"

#include <algorithm>

namespace timeslice {

extern const ModelInfo kSerial;
extern const ModelInfo kPreemptive;
extern const ModelInfo kParallel;
extern const ModelInfo kGil;
extern const ModelInfo kGilLegacy;
extern const ModelInfo kFreeThreaded;
extern const ModelInfo kSubinterpreters;
extern const ModelInfo kThreadPool;
extern const ModelInfo kProcesses;
extern const ModelInfo kProcessPool;
extern const ModelInfo kAsync;
extern const ModelInfo kAsyncThreads;
extern const ModelInfo kActors;
extern const ModelInfo kGreenThreads;
extern const ModelInfo kCluster;

std::span<const ModelInfo> models() {
    static const std::vector<ModelInfo> list = {kSerial,    kPreemptive,   kParallel,        kGil,
                                                kGilLegacy, kFreeThreaded, kSubinterpreters, kThreadPool,
                                                kProcesses, kProcessPool,  kAsync,           kAsyncThreads,
                                                kActors,    kGreenThreads, kCluster};
    return list;
}

const ModelInfo* findModel(std::string_view id) {
    const auto all = models();
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const ModelInfo& info) { return info.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace timeslice
