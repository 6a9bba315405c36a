<#list dependencyMap as part>
${part.getValue()?join(" or ")}	${part.getKey().name}	${part.getKey().version}	${part.getKey().url!""}
</#list>
