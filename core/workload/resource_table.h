// The resources that a workload declares, as its steps name them.
#pragma once

#include "core/workload/workload.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace timeslice {

// What the number behind a kind may be.
struct KindSize {
    int64_t defaultSize = 0;
    int64_t least = 1;
    const char* example = ""; // where one must be given; else empty
    int64_t most = 1'000'000'000;

    bool required() const { return *example != '\0'; }
};

// A kind that a workload can declare.
struct KindInfo {
    ResourceKind kind;
    std::string_view word;             // in files and in the order to Python
    std::string_view steps;            // that use it
    std::optional<KindSize> size = {}; // none: it takes none
};
std::span<const KindInfo> resourceKinds();
const KindInfo& infoOf(ResourceKind kind); // not of the GIL

// Whether a step can use a resource of the kind; an Io step names its own, and can.
bool canUse(StepKind step, ResourceKind kind);

// The workload's resources by name, and which of them a step has named.
class ResourceTable {
  public:
    explicit ResourceTable(const std::vector<Resource>& resources);

    ResourceKind kindOf(ResourceId id) const { return m_kinds[id.index()]; }
    ResourceId find(std::string_view name) const; // invalid if there is none
    // The lock that the waiters on a condition hold: of the first wait that was read.
    ResourceId lockOf(ResourceId condition) const { return m_locks[condition.index()]; }
    void setLock(ResourceId condition, ResourceId lock) { m_locks[condition.index()] = lock; }
    std::string nearest(std::string_view name) const;
    // Adds the names of all of a kind.
    void namesOf(ResourceKind kind, std::vector<std::string_view>& names) const;
    void use(ResourceId id) { m_used[id.index()] = true; }
    bool used(ResourceId id) const { return m_used[id.index()]; }

  private:
    std::map<std::string, ResourceId, std::less<>> m_ids;
    std::vector<bool> m_used;
    std::vector<ResourceKind> m_kinds;
    std::vector<ResourceId> m_locks;
};

} // namespace timeslice
