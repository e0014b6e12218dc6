// The resources that a workload declares, as its steps name them.
#pragma once

#include "core/workload/workload.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace timeslice {

// What a kind is called in a file, and which steps use it.
struct KindWords {
    ResourceKind kind;
    std::string_view name;
    std::string_view steps; // that use it
};
const KindWords& wordsOf(ResourceKind kind);

// Whether a step can use a resource of the kind; an Io step names its own, and can.
bool canUse(StepKind step, ResourceKind kind);

// The workload's resources by name, and which of them a step has named.
class ResourceTable {
  public:
    explicit ResourceTable(const std::vector<Resource>& resources);

    ResourceKind kindOf(ResourceId id) const { return m_kinds[id.index()]; }
    ResourceId find(std::string_view name) const; // invalid if there is none
    std::string nearest(std::string_view name) const;
    void use(ResourceId id) { m_used[id.index()] = true; }
    bool used(ResourceId id) const { return m_used[id.index()]; }

  private:
    std::map<std::string, ResourceId, std::less<>> m_ids;
    std::vector<bool> m_used;
    std::vector<ResourceKind> m_kinds;
};

} // namespace timeslice
